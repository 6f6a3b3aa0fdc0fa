package org.unblast.it;

class FirefoxInboxIT extends InboxScenarios {
  FirefoxInboxIT() throws Exception {
    super(Which.FIREFOX);
  }
}
