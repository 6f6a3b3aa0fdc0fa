import { choice } from "./dom.js";

/** The page's own words. `{}` stands for a name. @type {Record<string, Record<string, string>>} */
const WORDS = {
  en: { manage: "Manage invitations", received: "Received", sent: "Sent", focused: "Focused", verified: "Verified",
    ignore: "Ignore", accept: "Accept", message: "Message", more: "… more", connect: "Connect", withdraw: "Withdraw",
    ignoreLabel: "Ignore an invitation to connect from {}", acceptLabel: "Accept {}’s invitation", picture: "{}’s profile picture",
    follows: " follows you and is inviting you to connect", one: "{} is a mutual connection", many: "{} and {n} other mutual connections",
    suggestions: "People you may know", invite: "Invite {} to connect" },
  de: { manage: "Einladungen verwalten", received: "Eingegangen", sent: "Gesendet", focused: "Relevant", verified: "Verifiziert",
    ignore: "Ignorieren", accept: "Annehmen", message: "Nachricht", more: "… mehr", connect: "Vernetzen", withdraw: "Zurückziehen",
    ignoreLabel: "Einladung von {} ignorieren", acceptLabel: "Einladung von {} annehmen", picture: "Profilbild von {}",
    follows: " folgt Ihnen und möchte Kontakt mit Ihnen aufnehmen", one: "{} ist ein gemeinsamer Kontakt", many: "{} und {n} weitere gemeinsame Kontakte",
    suggestions: "Personen, die Sie vielleicht kennen", invite: "{} einladen" },
  ar: { manage: "إدارة الدعوات", received: "المستلمة", sent: "المرسلة", focused: "مهمة", verified: "موثقة",
    ignore: "تجاهل", accept: "قبول", message: "رسالة", more: "… المزيد", connect: "تواصل", withdraw: "سحب",
    ignoreLabel: "تجاهل دعوة {}", acceptLabel: "قبول دعوة {}", picture: "صورة {}",
    follows: " يتابعك ويدعوك إلى التواصل", one: "{} زميل مشترك", many: "{} و{n} من الزملاء المشتركين",
    suggestions: "أشخاص قد تعرفهم", invite: "دعوة {}" },
};

const language = choice.get("lang") ?? "en";
const words = WORDS[language] ?? WORDS.en ?? {};
document.documentElement.lang = language;
if (language === "ar") document.documentElement.dir = "rtl";

/** @param {string} key @param {string} [name] @param {number} [n] */
export function say(key, name = "", n = 0) {
  return (words[key] ?? key).replace("{}", name).replace("{n}", String(n));
}
