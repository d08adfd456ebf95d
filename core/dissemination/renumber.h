// core/dissemination/renumber.h: new ids, ordinals and keys for what goes, so that no gap tells of what stays.
#pragma once

#include "core/dissemination/gate.h"

namespace crosscase::core {

/// Sorts `view.going` and numbers records, mentions and claims from 1; fills `view.originOf`. Originators' references
/// become tokens ("report 1") that keep one report by two ways recognisable, except where the recipient made them.
void renumber(ShareView& view);

}  // namespace crosscase::core
