package org.unblast.it;

class FirefoxKeepingIT extends KeepingScenarios {
  FirefoxKeepingIT() throws Exception {
    super(Which.FIREFOX);
  }
}
