package org.unblast.it;

class ChromiumPageIT extends PageScenarios {
  ChromiumPageIT() throws Exception {
    super(Which.CHROMIUM);
  }
}
