// core/base/resources.h: files of resources/ that CMake embeds as byte arrays, by their path below resources/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscase::core {

/// The bytes of e.g. "grading/schemes.json"; nothing when no such file was embedded.
std::optional<std::string_view> resource(std::string_view path);
/// Paths that start with `prefix`, sorted.
std::vector<std::string> resourcesUnder(std::string_view prefix);

}  // namespace crosscase::core
