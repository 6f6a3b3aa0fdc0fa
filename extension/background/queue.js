/** Runs actions one after the other, in the order they came, however long each waits. */
export class Queue {
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /**
   * @template T
   * @param {() => T | Promise<T>} action
   * @returns {Promise<T>} settles as the action does; one that fails does not hold up the next
   */
  run(action) {
    const mine = this.#last.then(action);
    this.#last = mine.catch(() => {});
    return mine;
  }
}
