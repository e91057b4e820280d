/// The one style of every page: calm on a screen, plain on A4.
enum Stylesheet {
  static let text = """
    :root { --ink: #1c2430; --soft: #566273; --line: #d5dbe3; --wash: #f4f6f9;
      --accent: #1f5f8b; --alert: #a3281f; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--wash); color: var(--ink);
      font: 16px/1.75 "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans",
        "Hiragino Kaku Gothic ProN", "Yu Gothic", YuGothic, Meiryo, system-ui, sans-serif;
      line-break: strict; overflow-wrap: anywhere; word-break: auto-phrase; text-wrap: pretty; }
    main { max-width: 56rem; margin: 2rem auto; padding: 2.5rem 3rem; background: #fff;
      border: 1px solid var(--line); border-radius: 12px; }
    h1 { margin: 0; font-size: 1.6rem; line-height: 1.4; }
    h2 { margin: 2.2rem 0 .7rem; padding-left: .7rem; border-left: 4px solid var(--accent);
      font-size: 1.15rem; line-height: 1.4; break-after: avoid; }
    p { margin: .5rem 0; }
    .subtitle { margin: .3rem 0 0; color: var(--soft); }
    .muted { color: var(--soft); }
    .alert { color: var(--alert); font-weight: 700; }
    .notice { padding: .6rem .9rem; background: var(--wash); border-radius: 8px;
      color: var(--soft); font-size: .92rem; }
    blockquote { margin: .7rem 0; padding: .5rem 1rem; background: #eef4f8;
      border-left: 4px solid var(--accent); border-radius: 0 8px 8px 0; }
    dl { margin: .6rem 0; }
    dl > div { display: table-row; }
    dt { display: table-cell; padding: .1rem 1.6rem .1rem 0; color: var(--soft);
      white-space: nowrap; }
    dd { display: table-cell; }
    dd { margin: 0; }
    ul { margin: .5rem 0; padding: 0; list-style: none; }
    li { padding: .55rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
    ul:not(ul ul) > li:first-child { border-top: 0; }
    li dl { display: flex; flex-wrap: wrap; gap: 0 1.6rem; margin: .2rem 0 0;
      font-size: .9rem; line-height: 1.65; }
    li dl > div { display: block; }
    li dt, li dd { display: inline; padding: 0; }
    li dt { margin-right: .5rem; }
    ul ul { margin: .3rem 0 0 .2rem; padding-left: 1rem; border-left: 2px solid var(--line); }
    ul ul li { padding: .25rem 0; border-top: 0; }
    .marker { margin-right: .5rem; color: var(--accent); font-weight: 700; white-space: nowrap; }
    .scroll { overflow-x: auto; }
    table { width: 100%; margin: .6rem 0; border-collapse: collapse; font-size: .94rem;
      line-height: 1.55; }
    th { padding: .4rem .7rem; border-bottom: 2px solid var(--ink); color: var(--soft);
      font-size: .85rem; font-weight: 600; text-align: left; white-space: nowrap; }
    td { padding: .45rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; }
    .across th { padding-top: 1.1rem; border-bottom: 1px solid var(--line); color: var(--ink);
      font-size: .94rem; }
    tr { break-inside: avoid; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .fixed { white-space: nowrap; }
    .measure { display: flex; gap: .7rem; align-items: center; min-width: 7rem; }
    .measure span { min-width: 1.6em; }
    .bar { flex: 1; min-width: 3rem; height: .75rem; }
    .bar rect { fill: var(--accent); }
    details { color: var(--soft); font-size: .86rem; }
    summary { cursor: pointer; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap;
      clip-path: inset(50%); }
    details ul { margin: .2rem 0; }
    details li { padding: .1rem 0; border: 0; }
    .slips { display: grid; grid-template-columns: 1fr 1fr; margin: .8rem 0;
      break-inside: avoid; }
    .slip { padding: .6rem .8rem; border: 1px dashed var(--soft); margin: -1px 0 0 -1px;
      break-inside: avoid; }
    .slip p { margin: 0; color: var(--soft); font-size: .85rem; }
    .slip hr { height: 1.9rem; margin: 0; border: 0; border-bottom: 1px solid var(--line); }
    .blank { display: flex; gap: .8rem; align-items: flex-end; margin: 1.4rem 0 0; }
    .blank span:last-child { flex: 1; max-width: 22rem; border-bottom: 1px solid var(--ink); }
    article + article { break-before: page; margin-top: 4rem; }
    .poster { font-size: 1.6rem; line-height: 1.6; }
    .poster h1 { font-size: 2.4rem; }
    .break { break-before: page; margin: 2.5rem 0; border: 0; border-top: 1px solid var(--line); }
    @media (max-width: 40rem) {
      main { margin: 0; padding: 1.2rem 1rem 2rem; border: 0; border-radius: 0; }
      h1 { font-size: 1.35rem; }
      dt { padding-right: .8rem; white-space: normal; min-width: 8em; max-width: 11em; }
      th { white-space: normal; }
      .measure { min-width: 0; gap: .3rem; justify-content: flex-end; }
      .bar { flex: 0 1 3rem; min-width: 2rem; }
      td:first-child { min-width: 7.5em; }
      .wide thead { display: none; }
      .wide tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .55rem 0;
        border-bottom: 1px solid var(--line); }
      .wide td, .wide th { padding: 0; border: 0; }
      .wide td:empty { display: none; }
      .wide td:first-child { color: var(--accent); font-weight: 700; }
      .wide td:nth-child(2) { flex: 1 0 100%; }
      th, td { padding: .4rem .45rem; }
    }
    @page { size: A4; margin: 11mm 14mm; }
    @media print {
      html { font-size: 9pt; }
      body { background: #fff; font-size: 1rem; line-height: 1.5; }
      main { max-width: none; margin: 0; padding: 0; border: 0; }
      article + article { margin-top: 0; }
      h1 { font-size: 15pt; }
      h2 { margin: 3.5mm 0 1mm; font-size: 11pt; }
      p { margin: 1mm 0; }
      dl { margin: 1.5mm 0; }
      article > dl > div { display: inline-block; margin-right: 6mm; }
      article > dl dt, article > dl dd { display: inline; padding: 0; }
      article > dl dt { margin-right: 1.5mm; }
      li { padding: .8mm 0; }
      .scroll { overflow: visible; }
      .plain { columns: 2; column-gap: 6mm; }
      .plain > li:only-child { column-span: all; }
      .plain > li:first-child { border-top: 1px solid var(--line) !important; }
      ul ul { margin-top: .5mm; font-size: .92em; line-height: 1.4; }
      ul ul li { padding: .1mm 0; }
      .dense { zoom: .84; }
      li dl { margin: 0; line-height: 1.45; }
      th, td { padding: 1mm 2mm; }
      .notice { padding: 1mm 2.5mm; }
      blockquote { margin: 1mm 0; padding: .8mm 3mm; font-size: 11.5pt; }
      .poster { font-size: 22pt; }
      .poster h1 { font-size: 34pt; margin-bottom: 8mm; }
      .poster li { padding: 4mm 0; }
      .slip hr { height: 7mm; }
      .slips + .slips { break-before: page; }
      .break { margin: 0; border: 0; height: 0; }
      details:not([open]) { display: none; }
      blockquote, .notice, .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }
    """
}
