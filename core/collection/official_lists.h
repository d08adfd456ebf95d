// core/collection/official_lists.h: the readers of official lists, each in its own source file.
#pragma once

#include <memory>
#include <string>

#include "core/collection/reader.h"

namespace crosscase::core {

/// US Treasury, OFAC: sdn, alt and add files (delimited, no header). A record is an ent_num.
std::unique_ptr<Reader> usOfacReader();
/// UK, HM Treasury (OFSI): ConList with a date line and a header. A record is a Group ID.
std::unique_ptr<Reader> ukHmtReader();
/// European Commission: financial sanctions file, XML with WHOLE/ENTITY. A record is an ENTITY.
std::unique_ptr<Reader> euFsfReader();
/// UN Security Council: CONSOLIDATED_LIST. A record is an INDIVIDUAL or an ENTITY.
std::unique_ptr<Reader> unScReader();

/// A list whose every file stands by itself: recognised and read one after the other.
/// @param read  one file; the index goes into the drafts
std::unique_ptr<Reader> listReader(std::string code, bool (*knows)(const InputFile& file),
                                   Result<void> (*read)(const InputFile& file, int index, DraftSink& sink,
                                                        Progress& progress));

}  // namespace crosscase::core
