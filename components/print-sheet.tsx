import type { ComponentChildren } from 'preact';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields, groups } from '@/rules/profile/fields';

interface PrintSheetProps {
  title: string;
  /** Whose answers, from when. */
  about: string;
  /** What stands on paper for an answer. */
  show(key: FieldKey): string;
  footer: string;
  /** Stands above the answers. */
  children?: ComponentChildren;
}

/** Answers in the order of the form, each with a box to tick by hand; with a sheet open, it alone is printed. */
export function PrintSheet({ title, about, show, footer, children }: PrintSheetProps) {
  const printed = groups.flatMap(({ name, keys }) => {
    const rows = keys.filter((key) => fields[key].input !== 'file').map((key) => ({ key, text: show(key) }));
    return rows.length > 0 ? [{ name, rows }] : [];
  });
  const length = printed.flatMap(({ rows }) => rows.map(({ text }) => text)).join('').length;
  return (
    <article class="print-sheet" lang="zh-CN" data-dense={length > denseLength}>
      <header>
        <h1>{title}</h1>
        <p>{about}</p>
      </header>
      {children}
      {printed.map(({ name, rows }) => (
        <section key={name}>
          <h2>{name}</h2>
          <dl>
            {rows.map(({ key, text }) => (
              <div key={key} data-long={longKeys.has(key)} data-field-print={key}>
                <dt>{fields[key].label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <footer>{footer}</footer>
    </article>
  );
}

/** Answers of more characters than this need smaller print to stay on one page; usual ones have 250. */
const denseLength = 500;

const longKeys: ReadonlySet<FieldKey> = new Set(['employer', 'school', 'mailingAddress', 'email']);
