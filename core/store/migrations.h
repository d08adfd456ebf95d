// core/store/migrations.h: the numbered steps of the file format.
#pragma once

#include <span>

#include "core/base/result.h"
#include "core/store/database.h"

namespace crosscase::core {

inline constexpr std::int64_t applicationId = 0x43524353;  ///< "CRCS", what file(1) and SQLite see

/// One step. Steps only append columns to journalled tables, so that old changesets still apply.
struct Migration {
    int number;
    int minReader;         ///< oldest format number whose program can still read the result
    const char* sentence;  ///< for the log
    const char* sql;
};

std::span<const Migration> migrations();
int newestFormat();
/// False of a file of an earlier format, which only a reader meets: tables of later ones are not there.
bool isOfFormat(Database& database, int format);

/// Brings the file from its `user_version` to the newest format inside the caller's transaction. Throws StorageFailure.
void migrate(Database& database);

}  // namespace crosscase::core
