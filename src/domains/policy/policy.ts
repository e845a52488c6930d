/** Partner City Policies: what an office asks before it says yes, as data, and the answers that follow from it. */
export {
  assessmentAnswer,
  assessmentRecord,
  assessRecord,
  contractAssessment,
  type RecordAssessment,
} from './assessing.ts'
export {
  contractTriage,
  requestFields,
  triageAnswer,
  triageOf,
  triageRecord,
  type RecordTriage,
} from './triaging.ts'
export { capNames, requestFieldNames, stateNames, visitClassInWords } from './messages.ts'
export { defaultPolicy } from './default-policy.data.ts'
export { assessmentNumbers } from './partner-city-policy.ts'
export { soundForm, tryForm, tryPolicy, type TryForm } from './trying.ts'
