// core/base/utf8.h: one code point after the other, for text.cpp and its neighbours. Only core/base includes it.
#pragma once

#include <cstddef>
#include <string_view>

namespace crosscase::core {

/// Length of the valid sequence at `at`; 0 when there is none (overlong, surrogate, cut short, beyond U+10FFFF).
std::size_t utf8Length(std::string_view text, std::size_t at);

/// The code point at `at`, which moves behind it. A byte that begins none counts as U+FFFD by itself.
char32_t nextCodePoint(std::string_view text, std::size_t& at);

}  // namespace crosscase::core
