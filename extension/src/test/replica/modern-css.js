import { wear } from "./looks.js";

wear(`
  %workspace { max-width: 1128px; margin: 24px auto; padding: 0 24px; display: grid; gap: 24px; align-items: start;
    grid-template-columns: 225px minmax(0, 1fr) 170px; }
  %side, %panel { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
  %side { padding: 14px 16px; }
  %side-line { color: var(--soft); padding-top: 14px; font-weight: 600; }
  %middle { display: grid; gap: 16px; min-width: 0; }
  %head { display: flex; justify-content: space-between; align-items: center; padding: 14px 16px 0; flex-wrap: wrap; }
  %title { font-size: 16px; font-weight: 600; padding-bottom: 8px; }
  %tabs { display: flex; gap: 20px; }
  %tab, %tab-open { display: block; padding: 4px 2px 10px; color: var(--soft); font-weight: 600; }
  %tab-open { color: var(--text); border-bottom: 2px solid currentcolor; }
  %chips { display: flex; gap: 8px; padding: 12px 16px; border-top: 1px solid var(--line); }
  %chip { border: 1px solid var(--soft); border-radius: 16px; padding: 4px 12px; color: var(--soft); font-weight: 600; }
  %pass { display: contents; }
  %row { padding: 14px 16px; background: var(--card); position: relative; }
  %row-in { display: flex; gap: 12px; align-items: flex-start; }
  %picture { display: block; object-fit: cover; }
  %round { border-radius: 50%; }
  %square { border-radius: 4px; }
  %details { flex: 1; min-width: 0; }
  %text { overflow-wrap: anywhere; }
  %name-line { font-size: 15px; }
  %soft { color: var(--soft); }
  %small { color: var(--soft); font-size: 12px; padding-top: 2px; }
  %sign { color: var(--soft); font-size: 12px; padding-inline-start: 4px; }
  %actions { display: flex; gap: 6px; align-items: center; }
  %button { border: 0; background: none; color: var(--soft); font-weight: 600; border-radius: 18px; padding: 7px 14px; }
  %accept { color: var(--act); border: 1.5px solid var(--act); }
  %note { margin-block: 10px 0; margin-inline: 68px 0; }
  %note-text { background: var(--ground); border-radius: 0 10px 10px 10px; padding: 0 12px; border: solid var(--ground); border-width: 9px 0; white-space: pre-line; overflow: hidden;
    max-block-size: calc(3lh + 18px); position: relative; }
  %more { position: absolute; inset-block-end: 0; inset-inline-end: 10px; border: 0; background: var(--ground); color: var(--soft);
    padding: 0 4px 0 10px; pointer-events: none; }
  %message { display: inline-block; color: var(--soft); font-weight: 600; padding-top: 6px; font-size: 13px; }
  @media (forced-colors: active) {
    %note-text { border-color: Canvas; }
  }
  @media (max-width: 900px) {
    %workspace { grid-template-columns: minmax(0, 1fr); padding: 0 8px; }
    %side { display: none; }
    %note { margin-inline-start: 0; }
  }
  @media (max-width: 480px) {
    %row-in { flex-wrap: wrap; }
    %details { flex-basis: calc(100% - 68px); }
    %actions { margin-inline-start: 68px; }
    %button { padding-inline: 12px; }
  }
`);
