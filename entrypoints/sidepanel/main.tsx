import { render } from 'preact';

render(<main data-stage="unknown">软考报名助手</main>, document.body);
