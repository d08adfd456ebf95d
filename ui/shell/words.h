// ui/shell/words.h: the words of the field as screens say them, in the person's language.
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/records/derived.h"
#include "core/records/record.h"

namespace crosscase::ui {

/// What went wrong: a translated sentence for the kind of error, then the core's own words and the place.
QString errorText(const core::Error& error);
/// The translated heading alone: "Not permitted".
QString errorTitle(core::Error::Code code);

QString typeName(const std::string& subjectType);
QString typePlural(const std::string& subjectType);
QString propertyName(const std::string& property);
/// "calls", in the direction from the first to the second.
QString claimName(const std::string& claimType);
/// "is called by", in the other direction.
QString claimNameBackwards(const std::string& claimType);
/// What a grade or a handling code means, by the core's English words for it.
QString codeMeaning(const std::string& meaning);
/// Title, question or explanation of a measure, and the names of its figures, by the core's English words.
QString measureText(std::string_view text);
QString roleName(core::Role role);
QString sourceName(core::SourceKind kind);
QString strengthName(core::LinkStrength strength);
QString matchStateName(core::MatchState state);
QString overlapKindName(core::OverlapKind kind);
QString overlapStateName(const std::string& state);
QString investigationKindName(core::InvestigationKind kind);

}  // namespace crosscase::ui
