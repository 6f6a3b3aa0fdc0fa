package org.unblast.it;

class ChromiumKeepingIT extends KeepingScenarios {
  ChromiumKeepingIT() throws Exception {
    super(Which.CHROMIUM);
  }
}
