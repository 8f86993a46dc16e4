/** Said openly: what on the page gave the stage away. */
export function StageReasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <details class="stage-reasons">
      <summary>怎么认出这一步的</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
