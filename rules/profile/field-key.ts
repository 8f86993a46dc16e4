/** Every field of the registration form the product knows, in the order of the form (docs/portal.md §3c). */
export const fieldKeys = [
  'region',
  'examArea',
  'fullName',
  'namePinyin',
  'idDocumentType',
  'idNumber',
  'gender',
  'birthDate',
  'age',
  'ethnicity',
  'politicalStatus',
  'nativePlace',
  'level',
  'qualification',
  'subjects',
  'currentTitle',
  'titleObtainedOn',
  'employmentStatus',
  'employer',
  'workStartedOn',
  'professionStartedOn',
  'school',
  'graduatedOn',
  'majorRelation',
  'majorName',
  'education',
  'programYears',
  'degree',
  'mailingAddress',
  'email',
  'landline',
  'mobile',
  'postalCode',
  'photo',
] as const;

/** Stable name of a field in profile files, messages and `data-field`. */
export type FieldKey = (typeof fieldKeys)[number];

/** A person's answers: dates `YYYY-MM-DD`, options in the portal's own Chinese words. */
export type FieldValues = Readonly<Partial<Record<FieldKey, string>>>;
