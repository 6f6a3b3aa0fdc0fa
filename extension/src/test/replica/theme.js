import { choice } from "./dom.js";
import { wear } from "./looks.js";

// Colours and page furniture that all styles of the replica share.
wear(`
  :root { --ground: #f3f2ef; --card: #fff; --line: #e3e1dc; --text: #1d1c1a; --soft: #666460; --act: #17609e;
    --act-ground: #e6f0f9; color-scheme: light; }
  :root.theme--dark { --ground: #111; --card: #1c1f22; --line: #34383c; --text: #ecebe9; --soft: #a9a7a3; --act: #79b8f3;
    --act-ground: #1e3246; color-scheme: dark; }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); color: var(--text); font: 14px/1.4 system-ui, "DejaVu Sans", sans-serif; }
  p, h1, h2, ul, figure { margin: 0; padding: 0; }
  ul { list-style: none; }
  a { color: inherit; text-decoration: none; }
  button { font: inherit; cursor: pointer; }
  hr { border: 0; border-top: 1px solid var(--line); margin: 0; }
  %bar { background: var(--card); border-bottom: 1px solid var(--line); }
  %bar-in { max-width: 1128px; margin: 0 auto; padding: 0 24px; height: 52px; display: flex; align-items: center; gap: 28px; }
  %mark { inline-size: 32px; block-size: 32px; border-radius: 50%; background: linear-gradient(135deg, #8aa, #577); }
  %search { background: var(--ground); border-radius: 6px; padding: 7px 14px; color: var(--soft); inline-size: 240px; }
  %bar-links { margin-inline-start: auto; display: flex; gap: 26px; font-size: 12px; color: var(--soft); }
  %bar-here { color: var(--text); font-weight: 600; border-bottom: 2px solid var(--text); padding: 17px 0 15px; }
  %bar-link { padding: 17px 0; }
`);

if (choice.get("theme") === "dark") document.documentElement.classList.add("theme--dark");
