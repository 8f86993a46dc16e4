import { useState } from 'preact/hooks';
import { manualChecks } from '@/rules/photo/manual-checks';

/** What only a person can see, ticked off by the candidate; nothing of it is kept. */
export function PhotoManual() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const left = manualChecks.length - ticked.length;
  const toggle = (text: string) =>
    setTicked(ticked.includes(text) ? ticked.filter((each) => each !== text) : [...ticked, text]);
  return (
    <fieldset class="photo-manual">
      <legend>这些程序看不出来，请你自己看</legend>
      {manualChecks.map((text) => (
        <label key={text} class="photo-manual-item">
          <input type="checkbox" checked={ticked.includes(text)} onChange={() => toggle(text)} />
          {text}
        </label>
      ))}
      <p class="photo-hint" role="status">
        {left === 0 ? '都看过了。' : `还有 ${left} 项没有看。`}
      </p>
    </fieldset>
  );
}
