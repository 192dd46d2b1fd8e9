import { printPaints } from '@value-framework/core'

const variables = (theme: 'light' | 'dark'): string => {
  const { ink, quiet, line, ground, surface } = printPaints[theme]
  return `--ink:${ink};--quiet:${quiet};--line:${line};--ground:${ground};--surface:${surface}`
}

/**
 * The style sheet of every page of a site. The page of codes has a ground; a page for frames has none and gives its color
 * scheme to its content alone, since a browser paints a white box where the scheme of a whole frame is not its page's.
 */
export const siteStyles: string = `body{margin:0;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',Arial,sans-serif;-webkit-text-size-adjust:100%}
main{${variables('light')};box-sizing:border-box;color:var(--ink)}
main:not([data-part]){max-inline-size:800px;margin-inline:auto;padding:32px 16px 48px}
main[data-part=frame-content]{color-scheme:light dark;overflow:hidden;padding:4px}
@media (prefers-color-scheme:dark){main[data-part=frame-content]{${variables('dark')}}}
vf-dimension-radar,[data-part=frame-content]>*{display:block}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{margin:0 0 24px;font-size:28px}
h2{margin:48px 0 8px;font-size:20px}
h3{margin:0;font-size:16px}
p,figcaption{max-inline-size:68ch}
p{margin:0 0 12px}
figure{margin:0}
figure h1{margin:0 0 12px;font-size:20px}
figure h2{margin:16px 0 4px;font-size:16px}
figure img{display:block;max-inline-size:100%;block-size:auto}
iframe{display:block;inline-size:100%;border:0}
.scroll{overflow-x:auto;margin-block-end:12px}
.scroll:focus-visible,button:focus-visible,a:focus-visible,textarea:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
table{border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
caption{padding-block-end:8px;text-align:start;font-weight:600}
th,td{padding:8px;padding-inline-start:0;padding-inline-end:16px;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;min-inline-size:7em;overflow-wrap:break-word}
th{font-weight:600}
th span{color:var(--quiet);font-weight:400}
.note{margin:0 0 4px;color:var(--quiet);font-size:14px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,280px),1fr));gap:16px;margin:0 0 16px;padding:0;list-style:none}
.cards li{display:flex;border:1px solid var(--line);border-radius:4px;background:var(--surface)}
article{display:flex;flex:1;flex-direction:column;padding:24px}
.audience{margin:0 0 12px;color:var(--quiet);font-size:14px}
.question{font-size:20px;line-height:1.25}
.from{margin:auto 0 0;padding-block-start:16px;color:var(--quiet);font-size:12px}
fieldset{margin:0 0 24px;padding:0;border:0}
legend{padding:0;font-weight:600}
label{display:inline-flex;align-items:center;gap:8px;min-block-size:32px;margin-inline-end:24px}
.code{margin-block:16px 24px}
.code>div{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px}
.code p{margin:4px 0 8px;color:var(--quiet);font-size:14px}
textarea{box-sizing:border-box;inline-size:100%;padding:12px;border:1px solid var(--line);border-radius:4px;background:var(--surface);color:var(--ink);font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;resize:vertical}
button{min-block-size:32px;padding:4px 12px;border:1px solid var(--quiet);border-radius:4px;background:none;color:inherit;font:inherit;font-size:14px;cursor:pointer}
a{color:inherit}
.preview{padding:8px;border:1px solid var(--line);border-radius:4px}
.status:empty{display:none}
.status{position:sticky;inset-block-start:0;padding-block:8px;background:var(--ground)}
nav p{margin:0 0 4px;font-weight:600}
nav ul{columns:2 280px;margin:0 0 24px;padding:0;list-style:none}
nav a{display:inline-block;padding-block:4px}
code{color:var(--quiet);font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
section[id]{scroll-margin-block-start:48px}
.files{margin-block-start:8px}
@media print{.cards li,tr,figure{break-inside:avoid}}
`
