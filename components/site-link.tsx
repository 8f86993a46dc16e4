import { linkTo } from '@/rules/journey/official-links';

/** The site of an authority. It leads there only if it is on the allow-list; other sites are named. */
export function SiteLink({ site }: { site: string }) {
  return (
    <a href={linkTo(site)} target="_blank" rel="noopener noreferrer">
      {site}
    </a>
  );
}
