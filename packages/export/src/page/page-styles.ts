import type { Paints } from '@value-framework/core'

/** The style sheet of a page: one column, calm, and ready for paper. */
export function pageStyles(paints: Paints): string {
  const { ink, quiet, line, ground, surface } = paints
  const strong = paints['line-strong']
  return `
:root{color-scheme:light dark;background:${ground};color:${ink};font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:${ground}}
main{box-sizing:border-box;max-inline-size:800px;margin-inline:auto;padding:32px 16px 48px}
h1{margin:0 0 24px;font-size:28px;line-height:1.25}
h2{margin:32px 0 8px;font-size:20px;line-height:1.25}
p{max-inline-size:68ch;margin:0 0 12px}
.said{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{max-inline-size:640px;margin:0 0 24px}
img{display:block;inline-size:106.67%;max-inline-size:none;margin-inline-start:-3.33%;block-size:auto}
.scroll{overflow-x:auto;margin-block-end:12px}
.scroll:focus-visible{outline:2px solid ${ink};outline-offset:2px}
table{border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
caption{padding-block:0 8px;text-align:start;font-weight:600}
caption span{position:sticky;inset-inline-start:0;display:inline-block;max-inline-size:min(68ch,100vw - 32px)}
th,td{padding:8px 16px 8px 0;border-block-end:1px solid ${line};text-align:start;vertical-align:top;min-inline-size:7em;overflow-wrap:break-word}
[dir=rtl] th,[dir=rtl] td{padding:8px 0 8px 16px}
th{font-weight:600}
th span{color:${quiet};font-weight:400}
thead th{border-block-end-color:${strong}}
.note{margin:0 0 4px;color:${quiet};font-size:14px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:16px;margin:0 0 24px;padding:0;list-style:none}
.cards li{display:flex;border:1px solid ${line};border-radius:4px;background:${surface}}
article{display:flex;flex:1;flex-direction:column;padding:24px}
.audience{margin:0 0 12px;color:${quiet};font-size:14px}
.question{font-size:20px;line-height:1.25}
.beside{margin-block-end:12px;padding-block-start:12px;border-block-start:1px solid ${line}}
.from{margin:auto 0 0;padding-block-start:16px;color:${quiet};font-size:12px}
@media print{
@page{margin:15mm}
:root,body{background:none;color:#000;font-size:11pt}
main{max-inline-size:none;padding:0}
h2{break-after:avoid}
figure,tr,.cards li{break-inside:avoid}
figure{max-inline-size:15cm}
.scroll{overflow:visible}
.note,.audience,.from{color:#000}
.cards{display:block;font-size:0;orphans:1;widows:1}
.cards li{display:inline-flex;box-sizing:border-box;inline-size:50%;min-block-size:11.4cm;vertical-align:top;border:1px dashed #000;border-radius:0;background:none}
.question{font-size:20pt;line-height:1.2}
.beside .question{font-size:14pt}
}
`
}
