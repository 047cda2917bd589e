import type { Refusal } from '../contract.ts';

/**
 * `Requested resource is currently being updated`, also by the deletion of another delivery
 * (terraform-provider-aws#42194), or a delivery still leads through it (CloudWatch Logs API reference, Delete…).
 */
export const deliveryConflict: Refusal = {
  code: 'ConflictException',
  patience: 60,
  remedy:
    'Delete the deliveries that use it (`aws logs describe-deliveries` lists them), then run again.',
};
