// The layui that the address names: `?v=2.6`, `2.9` or `2.13`.
(() => {
  const base = `/asset/layui/${new URLSearchParams(location.search).get('v') ?? '2.13'}`;
  document.write(`<link rel="stylesheet" href="${base}/css/layui.css"><script src="${base}/layui.js"></script>`);
})();
