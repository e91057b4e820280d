/// How the wall looks: dark on white, for the lamp of a projector takes the middle tones away.
enum WallStyle {
  private static let shared = """
    :root { --ink: #101820; --soft: #2f3946; --line: #8b97a5; --accent: #0b4a75;
      --mark: #fff1b8; --edge: #a33d00; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: var(--ink);
      font: 28px/1.36 "BIZ UDPGothic", "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans",
        "Yu Gothic", YuGothic, Meiryo, system-ui, sans-serif;
      line-break: strict; overflow-wrap: anywhere; word-break: auto-phrase;
      text-wrap: pretty; }
    h1, h2, h3, p, ul, ol { margin: 0; padding: 0; list-style: none; }
    .label { color: var(--accent); font-size: .72em; font-weight: 700; line-height: 1.4; }
    .label span { margin-left: .8em; padding: 0 .6em; border: 1px solid var(--accent);
      border-radius: 1em; font-weight: 600; }
    .votes { color: var(--edge); font-size: .86em; letter-spacing: .08em; }
    .votes b { margin-left: .5em; color: var(--ink); letter-spacing: 0; }
    .detail { color: var(--soft); font-size: .8em; }
    .cluster { margin: 0 0 .5em; padding: .1em .5em .3em; border: 2px solid var(--line);
      border-radius: 8px; break-inside: avoid; }
    .cluster h3 { color: var(--accent); font-size: .86em; }
    .board li { display: flex; gap: .5em; }
    .board li b { flex: none; min-width: 1.3em; color: var(--accent); text-align: right; }

    """

  /// A screen of 1280 × 720 or larger, which is never scrolled.
  static let screen =
    shared + """
      html, body { height: 100%; overflow: hidden; }
      html { font-size: min(1vw, 1.7778vh); }
      body { font-size: max(28px, 2.1875rem); }
      main { display: flex; flex-direction: column; height: 100%; padding: 1.4rem 2rem 1rem; }
      header { display: flex; justify-content: space-between; align-items: center;
        font-size: 1.65rem; padding-bottom: .7rem; border-bottom: 2px solid var(--line); }
      header ol { display: flex; gap: 1.6rem; }
      header li { color: var(--soft); }
      header .now { color: var(--accent); font-weight: 700; border-bottom: 4px solid; }
      header .past { color: #5d6875; }
      .until { font-weight: 700; white-space: nowrap; }
      .stage { flex: 1; display: flex; flex-direction: column; min-height: 0; padding: .9rem 0; overflow: hidden; }
      .cards { display: grid; grid-template-columns: 1fr 1fr; gap: .7rem 1rem;
        align-content: start; }
      .cards > li { padding: .35rem 1rem .5rem; border: 2px solid var(--line);
        border-radius: 10px; }
      .text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6;
        overflow: hidden; font-weight: 500; }
      .cards > .newest { border: 5px solid var(--edge); background: var(--mark);
        padding: calc(.35rem - 3px) calc(1rem - 3px) calc(.5rem - 3px); }
      .ranking { margin-bottom: .8rem; }
      .ranking li { display: flex; gap: .7em; padding: .05em .6em; font-size: .86em;
        border-left: 8px solid transparent; white-space: nowrap; }
      .ranking .now { border-color: var(--accent); font-weight: 700; background: #e6eff6; }
      .ranking li > b { flex: none; color: var(--accent); }
      .ranking li > span:nth-child(2) { flex: 1; overflow: hidden; text-overflow: ellipsis; }
      .ranking.alone { width: 100%; font-size: 1.2em; text-align: left; }
      .airy { font-size: 1.3em; }
      .turn { margin-top: auto; padding-top: .5rem; text-align: right; color: var(--soft); font-size: .8em; }
      footer { font-size: 1.65rem; border-top: 2px solid var(--line); padding-top: .6rem; }
      footer ul { display: flex; gap: 2.4rem; color: var(--soft); }
      footer .now { color: var(--ink); font-weight: 700; }
      footer b { margin-left: .2em; font-size: 1.15em; color: var(--ink); }
      .opening { justify-content: center;
        align-items: center; gap: 2rem; text-align: center; }
      .opening h1 { font-size: 4rem; line-height: 1.35; }
      .plan { text-align: left; }
      .plan li { display: flex; justify-content: space-between; gap: 4rem; }
      .closing h1 { margin-bottom: .7rem; font-size: 1.2em; }
      .board { display: grid; grid-template-columns: 3fr 2fr; gap: 2rem; height: 100%; }
      .board h2 { margin-bottom: .3em; font-size: 1em; color: var(--accent); }
      .board:not(.large) { grid-template-columns: 2fr 1fr; }
      .board:not(.large) section:first-child { columns: 2; }
      .board:not(.large) section:first-child h2 { column-span: all; }
      .board.medium { font-size: max(22px, 1.72rem); }
      .board.small { font-size: max(20px, 1.56rem); }
      .board.smaller { font-size: max(18px, 1.4rem); }
      .board.smallest { font-size: max(16px, 1.25rem); }
      .alone { margin: auto; text-align: center; font-size: 4rem; }
      .time { font-size: 20rem; font-weight: 700; line-height: 1;
        font-variant-numeric: tabular-nums; }
      """

  /// One sheet of A3 across.
  static let print =
    shared + """
      body { font-size: 17pt; }
      main { padding: 10mm; }
      h1 { font-size: 20pt; margin-bottom: 4mm; }
      h2 { font-size: 15pt; color: var(--accent); border-bottom: 1.5pt solid var(--accent);
        margin-bottom: 3mm; }
      .board { display: grid; grid-template-columns: 3fr 2fr 3fr 3fr; gap: 7mm; }
      .board li { padding: .6mm 0; }
      .board .cards li { display: block; padding: 2mm 3mm; margin-bottom: 3mm;
        border: 1pt solid var(--line); border-radius: 2mm; break-inside: avoid; }
      .board .cards b { min-width: 0; }
      .board.largest { font-size: 22pt; }
      .board.medium { font-size: 15pt; }
      .board.small { font-size: 13pt; }
      .board.smaller { font-size: 11pt; }
      .board.smallest { font-size: 10pt; }
      @page { size: A3 landscape; margin: 10mm; }
      @media print { main { padding: 0; } }
      """
}
