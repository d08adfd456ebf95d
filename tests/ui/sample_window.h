// tests/ui/sample_window.h: a main window on a fresh copy of the sample, and waiting without sleeping.
#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

#include "core/workspace/keeping.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/window/main_window.h"

namespace crosscase::test {

constexpr int patienceMs = 60000;  ///< for a busy machine; a test that works needs a fraction of it

template <typename Condition>
bool waitUntil(Condition condition) {
    return QTest::qWaitFor(condition, patienceMs);
}

/// The sample, made once for all tests of the program.
inline QString sampleFile() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("Three Flags.crosscase"));
        core::Progress progress;
        REQUIRE(core::createSample(ui::toPath(made), "tester", progress));
        return made;
    }();
    return path;
}

/// A window with a copy of the sample, or of another case file, open and everything listed.
class SampleWindow {
public:
    explicit SampleWindow(const QString& original = sampleFile())
        : path(folder_.filePath(QFileInfo(original).fileName())) {
        REQUIRE(QFile::copy(original, path));
        window.show();
        window.open(path);
        const bool listed =
            waitUntil([this] { return isSettled() && window.desk().document.summary().counts.records > 0; });
        INFO(ui::Ask::toldInTest().join(QStringLiteral("; ")).toStdString());
        REQUIRE(listed);
    }
    /// No job runs and no result is under way.
    bool isSettled() { return window.desk().document.isOpen() && window.desk().jobs.running().empty(); }
    void settle() {
        REQUIRE(waitUntil([this] { return isSettled(); }));
    }

private:
    QTemporaryDir folder_;

public:
    QString path;
    ui::MainWindow window;
};

}  // namespace crosscase::test
