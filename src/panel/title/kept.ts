/** Beginning of the names under which runs are kept; the list itself is fetched only when it is asked for. */
const PREFIX = 'mizuwake.run.';

/** Whether this device keeps a run. */
export const keepsRuns = (): boolean => {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    return false; // storage is forbidden
  }
};
