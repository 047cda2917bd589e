/**
 * AWS's own refusal, said before anything of the resource is changed, and with the names that AWS leaves out: a role
 * must not lose its policies only to be kept by a foreign instance profile.
 */
export function conflict(message: string): Error {
  return Object.assign(new Error(message), { name: 'DeleteConflictException' });
}

/** Changes in IAM are seen everywhere only after a while (IAM guide, troubleshooting: eventual consistency). */
export const consistencySeconds = 60;
