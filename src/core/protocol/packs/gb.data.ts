import type { HostPack, HostRole } from '../country-pack.ts'

const design = { mark: 'D', source: 'protocol.md section 3', on: '2026-11-22' } as const

function role(id: string, zh: string, standing: number | null): HostRole {
  return { id, name: { en: id, 'zh-CN': zh }, standing, ...design }
}

/** Who receives visitors at a council and around it, and how the roles stand to each other. */
export const gb: HostPack = {
  country: 'GB',
  roles: [
    role('First Minister', '首席大臣', 1),
    role('minister', '大臣', 1),
    role('metro mayor', '大区民选市长', 1),
    role('leader', '市议会领导人', 2),
    role('leader of core city', '核心城市市议会领导人', 2),
    role('leader (investment)', '市议会领导人（投资）', 2),
    role('elected mayor', '民选市长', 2),
    role('Lord Mayor', '市长（礼仪性）', 3),
    role('Lord Mayor for courtesy', '市长（礼仪性）礼节性会见', 3),
    role('chair of council', '议会主席', 3),
    role('deputy leader', '市议会副领导人', 3),
    role('chief executive', '市政府首席执行官', 3),
    role('vice-chancellor', '大学校长', 3),
    role('cabinet member', '内阁成员（分管议员）', 4),
    role('deputy Lord Mayor', '副市长（礼仪性）', 4),
    role('assistant chief executive', '助理首席执行官', 4),
    role('executive director', '执行总监', 5),
    role('senior member', '资深议员', 5),
    role('pro-vice-chancellor', '副校长', 5),
    role('university pro-vice-chancellor', '大学副校长', 5),
    role('any member', '市议员', 6),
    role('director', '总监', 6),
    role('director of growth', '经济发展总监', 6),
    role('dean', '院长', 6),
    role('head of service', '处室负责人', 7),
    role('head of investment', '投资处负责人', 7),
    role('IR manager', '国际关系经理', 8),
    role('officer', '经办官员', 9),
    role('consul or FCDO present', '领事或外交发展部代表在场', null),
    role('sector lead', '行业负责人', null),
    role('topic lead', '专题负责人', null),
    role('chamber chief executive', '商会首席执行官', null),
    role('community bodies', '社区团体', null),
    role('district or town council', '区或镇议会', null),
    role('council courtesy', '市议会礼节性出面', null),
    role('DBT', '商业贸易部', null),
    role('due diligence', '尽职调查', null),
  ],
  topics: [
    { purpose: 'investment', role: 'director of growth', ...design },
    { purpose: 'trade', role: 'director of growth', ...design },
    { purpose: 'education', role: 'university pro-vice-chancellor', ...design },
  ],
  gifts: { limitPence: 5000, registerWithinDays: 28, mark: 'L', source: 'protocol.md section 5', on: '2026-11-22' },
}
