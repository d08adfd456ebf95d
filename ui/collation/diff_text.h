// ui/collation/diff_text.h: what another collation would change, for people to read before they accept it.
#pragma once

#include <QString>

#include "core/workspace/collation_diff.h"

namespace crosscase::ui {

/// One paragraph with the sums, then each entity that falls apart, is joined or exchanges mentions, each overlap that comes or
/// goes, and how many matches change state. At most 200 entities are written out.
QString diffHtml(const core::CollationDiff& diff, const QString& mutedColour);

}  // namespace crosscase::ui
