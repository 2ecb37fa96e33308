import type { Permission } from '@vandong/access/domain';

/** Who reads, and how far each of his permissions reaches today: rights are always those of now, whatever day is shown. */
export interface Reader {
  readonly person: string;
  /** his officer number; the person's id when he is no officer */
  readonly officer: string;
  /** posts he holds today */
  readonly posts: readonly string[];
  may(permission: Permission): boolean;
  /** units the permission reaches, all below along line command included; undefined = the whole force */
  units(permission: Permission): Promise<readonly string[] | undefined>;
  reaches(permission: Permission, unit: string): Promise<boolean>;
}
