import { officialHosts, officialLinks } from '@/rules/journey/official-links';
import { OfficialLink } from './official-link';

interface OfficialAddressProps {
  /** Offered while no official page is open: then it is the first thing to do. */
  onOpen?: (() => void) | undefined;
}

/** Which addresses are official, how to tell them, and why the co-pilot is silent on all others. */
export function OfficialAddress({ onOpen }: OfficialAddressProps) {
  if (!onOpen) {
    return (
      <details class="official-address">
        <summary>官方网址怎么认</summary>
        <Addresses />
      </details>
    );
  }
  return (
    <section class="journey-card official-address" aria-labelledby="official-title">
      <h2 id="official-title">先打开官方网址</h2>
      <p>现在的页面不是官方页面，不要在上面填个人信息。</p>
      <button type="button" class="journey-main" onClick={onOpen}>
        打开官方报名平台
      </button>
      <Addresses />
    </section>
  );
}

function Addresses() {
  return (
    <>
      <dl>
        {officialHosts.map(({ host, link }) => (
          <div key={host}>
            <dt>{officialLinks[link].label}</dt>
            <dd>
              <OfficialLink id={link} label={host} />
            </dd>
          </div>
        ))}
      </dl>
      <ul aria-label="怎样核对网址">
        <li>看浏览器的地址栏，不看网页上写的字。</li>
        <li>开头的“https://”到第一个“/”之间，要和上面一字不差；多一段、少一段、换一个字母都是假的。</li>
        <li>浏览器只让助手看报名平台和官网。在其他网址上，助手看不到内容，也填不了：页面再像，助手没反应就不要填。</li>
      </ul>
    </>
  );
}
