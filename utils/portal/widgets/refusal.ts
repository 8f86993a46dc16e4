/** Thrown by a driver when the page offers no way to the answer (a date out of its range); what stood there stands, closed as it was. */
export class Refusal extends Error {}
