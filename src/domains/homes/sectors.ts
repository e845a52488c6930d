import type { Text } from '#platform/i18n/locale.ts'

/**
 * The starter list of sectors in which a place is strong or has needs. The names are those of the policy's partner
 * search model where it has one. A home or a user may add sectors of its own beside these, known by their name.
 */
export const starterSectors = {
  advancedManufacturing: { en: 'Advanced manufacturing', 'zh-CN': '先进制造业' },
  digital: { en: 'Digital and software', 'zh-CN': '数字技术与软件' },
  health: { en: 'Health and life sciences', 'zh-CN': '医疗健康与生命科学' },
  cleanEnergy: { en: 'Clean energy', 'zh-CN': '清洁能源' },
  environment: { en: 'Environment and climate adaptation', 'zh-CN': '生态环境与气候适应' },
  urbanPlanning: { en: 'Urban planning and regeneration', 'zh-CN': '城市规划与更新' },
  transport: { en: 'Transport and mobility', 'zh-CN': '交通出行' },
  logistics: { en: 'Ports and logistics', 'zh-CN': '港口与物流' },
  financeAndProfessional: { en: 'Financial and professional services', 'zh-CN': '金融与专业服务' },
  creative: { en: 'Creative industries and media', 'zh-CN': '创意产业与传媒' },
  culture: { en: 'Culture and heritage', 'zh-CN': '文化与遗产' },
  sport: { en: 'Sport', 'zh-CN': '体育' },
  tourism: { en: 'Tourism and conferences', 'zh-CN': '旅游与会展' },
  foodAndFarming: { en: 'Food and farming', 'zh-CN': '食品与农业' },
  inwardInvestment: { en: 'Inward investment', 'zh-CN': '招商引资' },
  exports: { en: 'Exports and trade', 'zh-CN': '外贸出口' },
  research: { en: 'Research and innovation', 'zh-CN': '科研与创新' },
  students: { en: 'Universities and students', 'zh-CN': '高等教育与留学生' },
  schools: { en: 'Schools and young people', 'zh-CN': '中小学与青少年' },
  skills: { en: 'Skills and vocational training', 'zh-CN': '职业教育与技能培训' },
  ageing: { en: 'Ageing and social care', 'zh-CN': '养老与社会服务' },
} satisfies Record<string, Text>

/** A starter sector's name in the reader's language; a sector of the user's own is its own name. */
export function sectorName(sector: string, locale: keyof Text): string {
  return isStarter(sector) ? starterSectors[sector][locale] : sector
}

function isStarter(sector: string): sector is keyof typeof starterSectors {
  return Object.hasOwn(starterSectors, sector)
}
