// ui/collation/review_words.h: the review's words in the person's language.
#pragma once

#include <QString>
#include <span>

#include "core/workspace/match_card.h"

namespace crosscase::ui {

/// "the same", "different", "unsure".
QString verdictName(core::Verdict verdict);
QString leaningName(core::Leaning leaning);
/// "Joining them creates an overlap."; empty when it changes none.
QString effectText(core::OverlapEffect effect);
/// "same document; name nearly the same (token match)".
QString patternText(std::span<const core::PatternPart> pattern);
/// + − ~ ! ; never told by colour alone.
QString bearingMark(core::Bearing bearing);
/// The mark in a word, for tool tips and screen readers: "speaks for it".
QString bearingName(core::Bearing bearing);

/// A name that keeps its own direction of writing and leaves that of the sentence around it alone.
QString isolated(const QString& name);

}  // namespace crosscase::ui
