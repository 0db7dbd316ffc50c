//! The samples in Rust, as the documentation shows them.

async fn auth() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .post("http://127.0.0.1:8000/core/auth/")
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "password": "the password of this account",
          "username": "ann@example.org"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn change_forgotten_password() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .post("http://127.0.0.1:8000/core/user/change-forgotten-password/")
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "forgot_password_hash": "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG",
          "new_password": "a new and even longer password"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn change_user() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .patch(format!("http://127.0.0.1:8000/core/user/{}/", std::env::var("ID")?))
        .bearer_auth(std::env::var("TOKEN")?)
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "email": "ann@example.org",
          "is_active": true,
          "name": "Ann Example",
          "needs_new_password": true,
          "role": "user"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn create_user() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .post("http://127.0.0.1:8000/core/user/")
        .bearer_auth(std::env::var("TOKEN")?)
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "email": "eve@example.org",
          "name": "Eve Example"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn delete_user() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .delete(format!("http://127.0.0.1:8000/core/user/{}/", std::env::var("ID")?))
        .bearer_auth(std::env::var("TOKEN")?)
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn erase_personal_data() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .post("http://127.0.0.1:8000/core/personal-data/erase/")
        .bearer_auth(std::env::var("TOKEN")?)
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "person": "nobody@example.org"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn export_personal_data() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .post("http://127.0.0.1:8000/core/personal-data/")
        .bearer_auth(std::env::var("TOKEN")?)
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "person": "nobody@example.org"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn forgot_password() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .post("http://127.0.0.1:8000/core/user/forgot-password/")
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "email": "ann@example.org"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn list_users() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .get("http://127.0.0.1:8000/core/user/")
        .bearer_auth(std::env::var("TOKEN")?)
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn read_user() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .get("http://127.0.0.1:8000/core/user/1/")
        .bearer_auth(std::env::var("TOKEN")?)
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}

async fn replace_user() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::Client::new()
        .put(format!("http://127.0.0.1:8000/core/user/{}/", std::env::var("ID")?))
        .bearer_auth(std::env::var("TOKEN")?)
        .header("Content-Type", "application/json")
        .body(serde_json::json!({
          "email": "ann@example.org",
          "name": "Ann Example"
        }).to_string())
        .send()
        .await?;
    println!("{} {}", response.status(), response.text().await?);
    Ok(())
}
