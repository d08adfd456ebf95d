// core/store/checks.h: is the file whole, and what is its state in one number.
#pragma once

#include <string>
#include <vector>

#include "core/base/digest.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// SQLite's own checks of pages, indexes and references; empty when all is well. Reads the whole file.
std::vector<std::string> fileProblems(Database& database);

/// BLAKE2b over a canonical dump of live statements, decisions and derived tables: equal digests mean "unchanged".
Digest stateDigest(Database& database);

}  // namespace crosscase::core
