import { useState } from 'preact/hooks';
import type { Situation } from '@/rules/exam/situation';
import { searchFaq } from '@/rules/journey/search-faq';
import type { Stage } from '@/rules/journey/stage';

/** Answers to what candidates ask; before a word is typed, those that come up at this stage. */
export function FaqSearch({ stage, situation }: { stage: Stage; situation: Situation }) {
  const [query, setQuery] = useState('');
  const found = searchFaq(query, stage, situation);
  const asked = query.trim() !== '';
  return (
    <details class="faq">
      <summary>常见问题</summary>
      <input
        type="search"
        aria-label="搜索常见问题"
        placeholder="如：没有工作怎么填"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="faq-count" role="status">
        {asked && (found.length > 0 ? `找到 ${found.length} 条` : '没有找到，换个说法试试，或问当地考试机构。')}
      </p>
      <ul>
        {found.map(({ question, answer, source }) => (
          <li key={question}>
            <details>
              <summary>{question}</summary>
              <p>{answer}</p>
              <small class="journey-source">出处：{source}</small>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
