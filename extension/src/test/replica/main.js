import "./theme.js";
import { choice, h } from "./dom.js";
import { header } from "./header.js";
import * as classic from "./classic.js";
import * as modern from "./modern.js";

const style = choice.get("style") === "classic" ? classic : modern;

function show() {
  document.body.replaceChildren(h("div", { id: "root" }, header("My Network"), style.page(location.pathname, go)));
  window.scrollTo(0, 0);
}

/** Goes to another view without loading, as the site does. @param {string} path */
function go(path) {
  history.pushState(null, "", path + location.search);
  show();
}

addEventListener("popstate", show);
show();
