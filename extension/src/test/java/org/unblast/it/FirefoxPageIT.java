package org.unblast.it;

class FirefoxPageIT extends PageScenarios {
  FirefoxPageIT() throws Exception {
    super(Which.FIREFOX);
  }
}
