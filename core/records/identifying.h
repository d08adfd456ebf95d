// core/records/identifying.h: the values of a mention that, when equal and valid, speak for one and the same subject.
#pragma once

#include <string>
#include <vector>

#include "core/records/record.h"

namespace crosscase::core {

/// Persons and organisations act and share things; everything else is a thing that its number names.
bool isActor(const std::string& type);

/// Comparable identifying values, sorted, unique: "imei:00440112345601", "account:XC14SAFF000099887766". Of a person or
/// organisation only what is issued to one holder (documents, registration), never a phone that relatives share.
std::vector<std::string> identifyingValues(const std::string& type, const std::vector<Property>& properties);

}  // namespace crosscase::core
