/** What each way of keeping data means, said before it is chosen; `later`: what a passphrase added later cannot do. */
export const protectionTexts = {
  passphrase:
    '口令只有你知道：不会保存，也找不回来。忘了口令，只能清除后重新填写，或者从备份恢复（用备份时设的口令打开）。',
  open:
    '不设口令，就没有人拦着：能用这台电脑、能打开这个浏览器，或者拿到硬盘的人，都能看到姓名、证件号码、电话和照片。' +
    '加密的钥匙就放在同一块硬盘上。单位、学校、网吧的电脑，或者与人合用的电脑，请设口令。',
  later: '从现在起由口令保护。以前没有口令时保存的内容，可能还有残留在硬盘上，助手清除不了。',
  wipe: '清除会先销毁钥匙，再删除所有档案、照片、指认和记录，不能撤销。没有口令时保存过的内容，硬盘上可能还有残留。',
} as const;
