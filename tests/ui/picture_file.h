// tests/ui/picture_file.h: where pictures of the window and its parts are written.
#pragma once

#include <QDir>
#include <QString>
#include <catch2/catch.hpp>

namespace crosscase::test {

/// In the folder of CROSSCASE_PICTURES, which has to be named: nothing is written beside the sources by mistake.
inline QString pictureFile(const QString& name, const QString& ending = QStringLiteral(".png")) {
    const QString folder = qEnvironmentVariable("CROSSCASE_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    REQUIRE(QDir().mkpath(folder));
    return QDir(folder).filePath(name + qEnvironmentVariable("CROSSCASE_SUFFIX") + ending);
}

}  // namespace crosscase::test
