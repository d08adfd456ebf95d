// core/dissemination/printable.h: text of others made harmless for a page or a terminal.
#pragma once

#include <string>
#include <string_view>

namespace crosscase::core {

/// Makes visible what a reader could not see and what would reorder the text around it: "[U+202E]" for overrides and
/// isolates, U+FFFD for control characters and broken UTF-8. Line ends and tabs stay.
std::string visible(std::string_view text);

/// The same for a single line: white space collapsed.
std::string visibleLine(std::string_view text);

/// visible() with & < > " ' as entities: safe as HTML content and in quoted attributes.
std::string escaped(std::string_view text);

}  // namespace crosscase::core
