// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "tests/widgets/testprompts.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QTemporaryDir>
#include <memory>

/// A value-stream panel in a window with the example in it, to work in as a person does, by mouse
/// and by keyboard.
class StreamPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    void show(const Project& project);
    template <typename T> T* find(const char* name) const
    {
        T* widget = m_panel->findChild<T*>(QString::fromLatin1(name));
        return widget ? widget : m_panel->inspector()->findChild<T*>(QString::fromLatin1(name));
    }
    const Project& project() const { return m_document->project(); }
    const Step& step(int number) const { return project().steps.at(number); }
    ValueStreamScene* scene() const { return m_panel->findChild<ValueStreamScene*>(); }
    StreamView* view() const { return m_panel->findChild<StreamView*>(); }
    QPoint pointOf(const QUuid& stepId) const
    {
        return view()->mapFromScene(scene()->boxOf(stepId).center());
    }
    void drag(QPoint from, QPoint to);
    QString way() const;

    static QDate today() { return { 2026, 11, 20 }; }

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    ValueStreamPanel* m_panel = nullptr;
};
