// core/collection/us_remarks.h: the semicolon list in the last column of the US list: "DOB 1951; POB Giza, Egypt; ...".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/collection/reader.h"

namespace crosscase::core {

/// Adds what the remarks say of the subject (dates and places of birth, documents, numbers, nationality, sex, weak
/// spellings) as properties. Parts that state none of these stay in the record's text only.
/// @return names after "Linked To:", as printed
std::vector<std::string> readUsRemarks(std::string_view remarks, Mention& subject);

}  // namespace crosscase::core
