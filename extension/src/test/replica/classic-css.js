import { wear } from "./looks.js";

wear(`
  .scaffold-layout__main { max-width: 780px; margin: 24px auto; }
  .artdeco-card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
  .mn-invitation-manager__header { padding: 14px 16px; }
  .mn-invitation-manager__header h1 { font-size: 18px; font-weight: 400; }
  .invitation-card { border-top: 1px solid var(--line); padding: 12px 16px; background: var(--card); }
  .invitation-card__container { display: flex; gap: 12px; align-items: flex-start; }
  .invitation-card__picture img { border-radius: 50%; display: block; }
  .invitation-card__details { flex: 1; min-width: 0; }
  .invitation-card__subtitle, .member-insights, .time-badge { color: var(--soft); }
  .time-badge, .member-insights { font-size: 12px; display: block; }
  .artdeco-button { border: 0; background: none; color: var(--soft); font-weight: 600; border-radius: 16px; padding: 6px 14px; }
  .artdeco-button--secondary { border: 1px solid var(--act); color: var(--act); }
  .invitation-card__custom-message-container { margin: 8px 0 0 68px; border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; }
  .lt-line-clamp__more { color: var(--act); padding-inline-start: 4px; }
`);
