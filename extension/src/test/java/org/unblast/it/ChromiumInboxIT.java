package org.unblast.it;

class ChromiumInboxIT extends InboxScenarios {
  ChromiumInboxIT() throws Exception {
    super(Which.CHROMIUM);
  }
}
