// core/base/json.h: reading JSON that may be hostile: nlohmann/json recurses, so depth is limited before it sees the text.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace crosscase::core {

/// @param name  file name for the error's `where`
/// @error BadInput with line and column when not well-formed, not UTF-8, or nested deeper than 64
Result<nlohmann::json> parseJson(std::string_view text, const std::string& name);

/// Appends `text` as a JSON string with its quotes. Fast path of bulk import; text must be UTF-8.
void appendJsonString(std::string& out, std::string_view text);

}  // namespace crosscase::core
