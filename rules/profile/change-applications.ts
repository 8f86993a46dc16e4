import type { BatchKey } from '@/rules/exam/batch';
import type { Application } from './application';
import { mergeApplications } from './merge-applications';
import type { Profile } from './profile';

/** The profile with one application changed or added; `now` is an ISO instant. */
export function changeApplication(profile: Profile, application: Application, now: string): Profile {
  const others = profile.applications?.filter(({ batch }) => batch !== application.batch);
  const changed = { ...application, updatedAt: now };
  return { ...profile, applications: [...mergeApplications([changed], others)], updatedAt: now };
}

/** The profile without its application for a batch; its own answers stay. `now` is an ISO instant. */
export function removeApplication(profile: Profile, batch: BatchKey, now: string): Profile {
  const { applications = [], ...rest } = profile;
  const kept = applications.filter((application) => application.batch !== batch);
  return { ...rest, ...(kept.length > 0 && { applications: kept }), updatedAt: now };
}
