import type { VpcPeeringConnection } from '@aws-sdk/client-ec2';

/**
 * Whether a peering connection has ended. AWS shows it for hours or days after, labels and all, refuses to delete it
 * (InvalidStateTransition), and takes it away by itself. Source: VPC peering guide (VPC peering connection lifecycle).
 */
export function isOver({ Status }: VpcPeeringConnection): boolean {
  return ['deleted', 'rejected', 'failed', 'expired'].includes(Status?.Code ?? '');
}
