// Files of one worker share their document: what one leaves, the next does not find. Some files have no document.
if ('document' in globalThis) {
  document.title = '';
  document.body.replaceChildren();
}
