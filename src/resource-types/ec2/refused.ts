/** AWS's own refusal, said before AWS is asked, and with the names that AWS leaves out. */
export function refused(message: string): Error {
  return Object.assign(new Error(message), { name: 'DependencyViolation' });
}
