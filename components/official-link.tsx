import { type OfficialLinkId, officialLinks } from '@/rules/journey/official-links';

/** A link to a page of the list of official links. */
export function OfficialLink({ id, label = officialLinks[id].label }: { id: OfficialLinkId; label?: string }) {
  return (
    <a href={officialLinks[id].href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
